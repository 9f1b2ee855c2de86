import type { TranslatedFillingText } from './filling-text.ts';

/** What parents read in Turkish. Made from `parents` in `adults.ts`; no translator has read it. */
export const turkish: TranslatedFillingText = {
  language: 'tr',
  dir: 'ltr',
  title: 'Soru listesi',
  loading: 'Sorular geliyor …',
  code: {
    heading: 'Kodunuzu girin',
    lead: ['Kodunuz okuldan gelen kartta yazıyor.', 'Büyük veya küçük harf fark etmez.'],
    cardLabel: 'Kodunuz',
    cardExample: 'K7M · 4PX · 2RD',
    box: (n) => `Kod, 3 bölümün ${n}. bölümü`,
    start: 'Başla',
    lost: ['Kartınızı mı kaybettiniz?', 'Okuldan yeni bir kart isteyin.'],
    promise: 'Kartta isim yazmaz. Kod soruları açar. Hangi cevabın hangi koda ait olduğunu kimse göremez.',
    checking: 'Bir saniye …',
    waiting: (n) => `${n} cevap hâlâ interneti bekliyor. Kilitli duruyor ve kendiliğinden gönderilecek.`,
    keys: 'Kodunuz için işaretler',
    erase: 'Sil',
  },
  intro: { heading: 'Katıldığınız için teşekkürler', start: 'İlk soruya geç' },
  question: {
    position: (n, of) => `Soru ${n} / ${of}`,
    of: (of) => [`/ ${of}`, 'soru'],
    back: 'Geri',
    next: 'İleri',
    skip: 'Bu soruyu atlıyorum',
    choose: 'Bir cevap seçin. Veya soruyu atlayın.',
    help: 'Yardım',
    talk: 'Bu konuda konuşmak ister misiniz? Her zaman konuşabilirsiniz.',
    whoHelps: 'Size kimin yardım edebileceğine bakın',
  },
  practice: { title: 'Alıştırma', start: 'Önce bir alıştırma', next: 'İlk soruya geç' },
  aloud: {
    question: 'Soruyu sesli oku',
    answer: (word) => `Sesli oku: ${word}`,
    stop: 'Okumayı durdur',
  },
  help: {
    heading: 'Biriyle konuşmak ister misiniz?',
    lead: 'Bunu tek başınıza çözmek zorunda değilsiniz. Bu kartı açtığınızı kimse görmez.',
    ways: [
      {
        title: 'Çocuğunuzun öğretmeni',
        how: 'Zorbalık ve hemen hemen her konu için.',
        say: 'Okuldan bir görüşme isteyin.',
      },
      {
        title: 'Okul dışı güven danışmanı',
        how: 'Okulda çalışmaz ve bağımsızdır.',
        say: 'Adı ve numarası bu sitede, ‘Met wie kan ik praten?’ bölümünde.',
      },
      {
        title: 'Veilig Thuis',
        how: 'Evde şiddet konusunda endişeleriniz için. Ücretsiz, gece gündüz.',
        phone: { number: '0800 - 2000', tel: 'tel:08002000' },
      },
    ],
    danger: 'Şu anda tehlike mi var? Arayın:',
    back: (n) => `${n}. soruya dön`,
    stay: 'Cevaplarınız olduğu gibi kalır.',
  },
  finish: {
    heading: 'Sona geldiniz',
    answered: (n, of) => `${of} sorudan ${n} tanesini cevapladınız.`,
    lead: 'Her şey doğru mu? O zaman cevaplarınız kilitlenip gönderilir.',
    send: 'Cevaplarımı gönder',
    back: 'Sorulara dön',
  },
  sending: {
    heading: 'Cevaplarınız kilitleniyor ve gönderiliyor …',
    lead: 'Bu yalnızca birkaç saniye sürer.',
  },
  waiting: {
    heading: 'Biraz bekleyin',
    safe: 'Cevaplarınız bu cihazda kilitli. Hiçbir şey kaybolmadı.',
    reason: 'Cevaplarınız gönderilmeye hazır. Şu anda internet yok veya çok yoğun.',
    stay: {
      disk: 'Mümkün olur olmaz kendiliğinden gönderilir. Bu ekranı kapatmanız mı gerekiyor? Bu sayfayı yeniden açtığınızda cevaplarınız gönderilir.',
      memory:
        'Bu sekmeyi açık bırakın. Bu cihaz hiçbir şey saklayamıyor: sekme kapanırsa cevaplarınız silinir.',
    },
    again: 'Şimdi dene',
  },
  done: {
    heading: 'Bitti. Teşekkür ederiz!',
    lead: 'Cevaplarınız kilitli olarak gönderildi. Kilidi yalnızca okulun anahtarına sahip olan kişi açabilir.',
    close: 'Bu ekranı şimdi kapatabilirsiniz.',
    talk: 'Yine de biriyle konuşmak ister misiniz?',
    more: 'Kimin yardım edebileceğine bakın',
    back: 'Geri',
  },
  translation: {
    unreviewed: 'Bu çeviriyi hiçbir çevirmen kontrol etmedi. Geçerli olan Hollandaca metindir.',
    outdated: 'Hollandaca metin değişti. Bu çeviri daha eski bir metinden yapıldı.',
  },
  again: 'Tekrar dene',
  problems: {
    'code/incomplete': { wat: 'Kodunuz henüz tam değil.', hoe: 'Her kutuya üç harf veya rakam girin.' },
    'code/mistyped': { wat: 'Kodunuzda bir hata var.', hoe: 'Kartınıza bir kez daha bakın.' },
    'code/round-sign': {
      wat: 'Kodunuzda bir hata var.',
      hoe: 'Kartta hiçbir zaman O, Q veya sıfır olmaz. İyi bakın: C, D veya G olabilir mi?',
    },
    'collector/code-unknown': {
      wat: 'Bu kodu tanımıyoruz.',
      hoe: 'Doğru kart olup olmadığına bakın. Değilse okuldan yeni bir kart isteyin.',
    },
    'collector/code-used': {
      wat: 'Bu kodla zaten bir cevap geldi.',
      hoe: 'Gönderen siz miydiniz? O zaman işiniz bitti. Değil miydiniz? Okuldan yeni bir kart isteyin.',
    },
    'collector/too-many-guesses': {
      wat: 'Çok fazla yanlış kod girildi.',
      hoe: 'Biraz bekleyin. Bir dakika sonra tekrar deneyebilirsiniz.',
    },
    'collector/survey-closed': {
      wat: 'Soru listesi kapalı.',
      hoe: 'Artık doldurulamaz. Okula sorun.',
    },
    'survey/none-open': {
      wat: 'Şu anda açık bir soru listesi yok.',
      hoe: 'Ne zaman doldurabileceğinizi okula sorun.',
    },
    'survey/key-swapped': {
      wat: 'Burada bir şey yanlış.',
      hoe: 'Hiçbir şey doldurmayın. Bu ekranı okula gösterin.',
    },
    'sending/no-network': {
      wat: 'Şu anda internet yok.',
      hoe: 'Bu ekranı açık bırakın. Cihazınızın bağlantısını kontrol edin.',
    },
    unexpected: {
      wat: 'Bir şeyler ters gitti.',
      hoe: 'Tekrar deneyin. Yine olmazsa bu ekranı okula gösterin.',
    },
  },
};
